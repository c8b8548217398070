-- What the planner believes about the tables. PostgreSQL would look by itself, a minute later.
analyze;
