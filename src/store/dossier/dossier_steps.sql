-- Every step of a dossier, the first one first.
-- $1 county  $2 dossier
-- all: DossierStepRow
select seq
     , round
     , from_state
     , step
     , to_state
     , at
     , on_day
     , capacity
     , account
     , name
     , acting_for
     , by_unit
     , second
     , second_name
     , leaving
     , sealed
     , household is not null as keeps_household
  from dossier_step
 where county = $1
   and dossier = $2
 order by seq;
