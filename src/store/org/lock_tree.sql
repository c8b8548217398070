-- One planting at a time: two servers that start together on one database.
lock table unit in share row exclusive mode;
