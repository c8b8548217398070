-- A citizen number that was written down wrong is corrected by two people, as every family change
-- (src/domain/dossier/family_change.hpp).
insert into step_edge (from_state, step, to_state, by_somebody_fresh, notice_over)
values
    ('active', 'correct_number', 'active', false, false),
    ('review_due', 'correct_number', 'review_due', false, false),
    ('suspended', 'correct_number', 'suspended', false, false);

alter table family_change drop constraint family_change_kind_check;
alter table family_change
    add constraint family_change_kind_check
    check (kind in ('head_change', 'split', 'merge', 'unmerge', 'number_correction'));
