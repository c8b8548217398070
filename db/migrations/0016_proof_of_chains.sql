-- What proves that the program wrote the end of a chain is reckoned with a key (a hundredth of
-- the time of a signature); signed are anchors and exports, which others check. An end from
-- before keeps its signature until the next act of its county.
alter table audit_chain rename column signature to proof;
