-- Single sign-on: which account belongs to which person of the provider, and who is on the way
-- to the provider and back at this moment.

alter table account
    -- The provider, and the name by which it knows one person for ever.
    add column open_id_issuer  text,
    add column open_id_subject text,
    add constraint account_open_id_whole
        check ((open_id_issuer is null) = (open_id_subject is null)),
    add constraint open_id_taken unique (open_id_issuer, open_id_subject);

-- One try to sign in, or to link the account of a session. Taken out by its return, which may
-- happen once. The browser holds the state (in the address) and a cookie, we only their hashes.
create table open_id_attempt (
  state_hash   bytea       primary key,
  browser_hash bytea       not null,
  -- What proves to the provider that the code comes back to who asked for it (PKCE).
  verifier     text        not null,
  -- What the provider must repeat in its token.
  nonce        text        not null,
  -- The page to show afterwards, of this site.
  go_to        text        not null,
  expires_at   timestamptz not null,
  -- Who links an account, and the session in which: gone with it.
  account      uuid        references account (id),
  session      bytea       references session (token_hash) on delete cascade,
  constraint open_id_attempt_go_to_ours check (go_to like '/%' and go_to not like '//%'),
  constraint open_id_attempt_link_whole check ((account is null) = (session is null))
);

create index open_id_attempt_expires_at on open_id_attempt (expires_at);
create index open_id_attempt_session on open_id_attempt (session);
