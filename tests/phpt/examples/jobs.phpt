--TEST--
examples/servers/jobs.php: jobs in processes, and signals
--EXTENSIONS--
pcntl
posix
--FILE--
<?php
require dirname(__DIR__, 3) . '/examples/servers/jobs.php';
--EXPECT--
30 jobs, at most 5 at once, limit 5 after 1 reload, some running when told to end
20: exit 0
6: exit 1
4: signal 9
