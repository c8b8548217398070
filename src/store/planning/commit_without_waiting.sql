-- The commit of this transaction returns before it is on the disk.
set local synchronous_commit = off;
