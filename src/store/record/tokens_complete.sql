-- Whether every row has its tokens, by these rules.
-- $1 rules
-- one column: yes or no
select bool_and(ended and rules = $1) from token_progress;
