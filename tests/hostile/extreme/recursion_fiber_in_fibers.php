<?php
$depth = 0;
$run = function () use (&$run, &$depth) {
    if (++$depth < 200) {
        (new Fiber($run))->start();
    }
    Fiber::suspend();
};
(new Fiber($run))->start();
echo $depth;
