-- What the database holds of the life of a dossier besides the edges (0017): the order of asset check
-- and notice, and that what was written of a life stays as it was written, whoever writes.

-- In which order of check and notice an edge exists (src/domain/dossier/steps.hpp); in both where
-- none is named.
alter table step_edge
    add column step_order text check (step_order in ('notice_first', 'check_first'));
update step_edge set step_order = 'notice_first'
 where (from_state, step, to_state) in (('unit_review', 'open_notice', 'notice'),
                                        ('centre_review', 'ask_asset_check', 'asset_check'),
                                        ('asset_check', 'record_asset_answer', 'centre_review'),
                                        ('asset_check', 'object', 'asset_check'),
                                        ('asset_check', 'settle_objection', 'asset_check'));
update step_edge set step_order = 'check_first'
 where (from_state, step, to_state) in (('unit_review', 'ask_asset_check', 'asset_check'),
                                        ('asset_check', 'record_asset_answer', 'asset_check'),
                                        ('asset_check', 'open_notice', 'notice'));

-- As in 0017, with the order, and with who has acted by the history as well as by the hands.
create or replace function hold_dossier_step() returns trigger language plpgsql as $$
declare
    edge step_edge;
begin
    select * into edge from step_edge
     where from_state = new.from_state and step = new.step and to_state = new.to_state;
    if edge.step_order is not null and not exists (
        select from dossier d
         where d.county = new.county and d.id = new.dossier and d.step_order = edge.step_order) then
        raise exception using errcode = '23514', constraint = 'step_in_this_order',
              message = 'this region checks and gives notice in another order';
    end if;
    if edge.by_somebody_fresh and (exists (
        select from dossier_hand h
         where h.county = new.county and h.dossier = new.dossier and h.round = new.round
           and h.account = new.account)
        or exists (
        select from dossier_step s
         where s.county = new.county and s.dossier = new.dossier and s.round = new.round
           and s.account = new.account
           and s.step not in ('return_file', 'begin_yearly_review'))) then
        raise exception using errcode = '23514', constraint = 'acted_before',
              message = 'has acted in this round';
    end if;
    if edge.notice_over and not coalesce((
        select d.notice_until < new.on_day
          from dossier d
         where d.county = new.county and d.id = new.dossier), false) then
        raise exception using errcode = '23514', constraint = 'notice_not_over',
              message = 'the notice is not over';
    end if;
    if new.step not in ('object', 'settle_objection') and exists (
        select from objection o
         where o.county = new.county and o.dossier = new.dossier and o.settled_at is null) then
        raise exception using errcode = '23514', constraint = 'objection_open',
              message = 'an objection is open';
    end if;
    return new;
end $$;

-- A dossier goes on by one step at a time, and never back to where it stood before.
create function hold_dossier() returns trigger language plpgsql as $$
begin
    if new.version not in (old.version, old.version + 1) then
        raise exception using errcode = '23514', constraint = 'dossier_goes_step_by_step',
              message = 'a dossier goes on by one step at a time';
    end if;
    return new;
end $$;
create trigger hold before update of version on dossier
    for each row execute function hold_dossier();

-- History is added to and never rewritten. Sealed anew with other keys, handed over to another union,
-- and what is left of it when a file is destroyed: these are the only changes.
create function keep_dossier_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
       and (new.county, new.dossier, new.seq, new.round, new.from_state, new.step, new.to_state, new.at,
            new.on_day, new.capacity, new.account, new.acting_for, new.by_unit, new.second,
            new.second_name, new.leaving)
           is not distinct from
           (old.county, old.dossier, old.seq, old.round, old.from_state, old.step, old.to_state, old.at,
            old.on_day, old.capacity, old.account, old.acting_for, old.by_unit, old.second,
            old.second_name, old.leaving)
       and (new.name = old.name or old.account is null) then
        return new;
    end if;
    raise exception using errcode = '23514', constraint = 'history_is_kept',
          message = 'what was written of a dossier is not rewritten';
end $$;
create trigger keep before update or delete on dossier_step
    for each row execute function keep_dossier_step();

create function keep_dossier_hand() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
       and (new.county, new.dossier, new.round, new.account, new.part)
           is not distinct from (old.county, old.dossier, old.round, old.account, old.part) then
        return new;
    end if;
    raise exception using errcode = '23514', constraint = 'history_is_kept',
          message = 'who has acted is not forgotten';
end $$;
create trigger keep before update or delete on dossier_hand
    for each row execute function keep_dossier_hand();

-- A notice stays as it was published; only the destruction of a file takes its text.
create function keep_public_notice() returns trigger language plpgsql as $$
begin
    if (new.kind, new.code, new.posted_on, new.until, new.hash)
           is not distinct from (old.kind, old.code, old.posted_on, old.until, old.hash)
       and (new.body = old.body or new.body = '已销毁') then
        return new;
    end if;
    raise exception using errcode = '23514', constraint = 'notice_as_published',
          message = 'a notice stays as it was published';
end $$;
create trigger keep before update on public_notice
    for each row execute function keep_public_notice();

-- What was settled stays settled, by the same person; outcomes are sealed anew with other keys.
create function keep_objection() returns trigger language plpgsql as $$
begin
    if new.account is not distinct from old.account
       and (old.settled_at is null
            or (new.settled_at, new.settled_by, new.settled_by_name, new.upheld)
               is not distinct from
               (old.settled_at, old.settled_by, old.settled_by_name, old.upheld)) then
        return new;
    end if;
    raise exception using errcode = '23514', constraint = 'objection_stays_settled',
          message = 'an objection that was settled stays settled';
end $$;
create trigger keep before update on objection
    for each row execute function keep_objection();
