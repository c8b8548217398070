-- Batches ask for a few thousand keys in tables that grow under them: a plan made while a
-- table was small would read all of it when it is large. For this transaction only.
set local enable_seqscan = off;
