--TEST--
pcntl_wifexited() and the like: what a status word says
--EXTENSIONS--
pcntl
--FILE--
<?php
foreach ([0, 1, 9, 127, 128, 137, 256, 0x2a00, 0x7f, 0x137f, 0xffff, -1, 0x1234567] as $status) {
    printf("%d: %s\n", $status, json_encode([
        pcntl_wifexited($status), pcntl_wexitstatus($status),
        pcntl_wifsignaled($status), pcntl_wtermsig($status),
        pcntl_wifstopped($status), pcntl_wstopsig($status),
        pcntl_wifcontinued($status),
    ]));
}
--EXPECT--
0: [true,0,false,0,false,0,false]
1: [false,0,true,1,false,0,false]
9: [false,0,true,9,false,0,false]
127: [false,0,false,127,true,0,false]
128: [true,0,false,0,false,0,false]
137: [false,0,true,9,false,0,false]
256: [true,1,false,0,false,1,false]
10752: [true,42,false,0,false,42,false]
127: [false,0,false,127,true,0,false]
4991: [false,19,false,127,true,19,false]
65535: [false,255,false,127,false,255,true]
-1: [false,255,false,127,false,255,false]
19088743: [false,69,true,103,false,69,false]
