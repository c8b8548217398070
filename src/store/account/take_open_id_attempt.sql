-- A state is good once: whoever brings it takes it away, also when it turns out to be no good.
-- $1 hash of the state
-- maybe_one: OpenIdAttempt
delete from open_id_attempt
 where state_hash = $1
returning browser_hash
        , verifier
        , nonce
        , go_to
        , expires_at
        , account;
