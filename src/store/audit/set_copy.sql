-- What the next copy is to give, until the end of the transaction.
-- $1 chain  $2 from which place  $3 to which place
select set_config('hengwen.chain', $1, true)
           || set_config('hengwen.from_place', $2, true)
           || set_config('hengwen.to_place', $3, true) as settings;
