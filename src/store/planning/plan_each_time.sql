-- Statements of this transaction are planned for their own arguments each time.
set local plan_cache_mode = force_custom_plan;
