-- Applications that came to nothing are found by the day on which they did, to be forgotten when
-- their time is over (src/app/dossier/forget_applications.hpp).
create index dossier_came_to_nothing on dossier (state, since)
    where household is null and sealed is not null;
