--TEST--
pcntl_fork(): a buffer is inherited, what was written is not written twice
--EXTENSIONS--
pcntl
--FILE--
<?php
echo "before\n";
ob_start();
echo "buffered\n";
$child = pcntl_fork();
echo $child === 0 ? "child\n" : "parent\n";
if ($child !== 0) {
    pcntl_waitpid($child, $status);
    ob_end_flush();
    echo "end of parent\n";
}
--EXPECT--
before
buffered
child
buffered
parent
end of parent
