--TEST--
Output buffers: handlers, chunks, flags, status, refusals
--FILE--
<?php
function cb($b,$m){ return "[".$m.":".$b."]"; }
ob_start('cb'); echo "a"; ob_flush(); echo "b"; ob_clean(); echo "c"; ob_end_flush(); echo "\n";
ob_start('cb', 3); echo "ab"; echo "cd"; echo "e"; echo "\n"; ob_end_flush(); echo "\n";
ob_start(); echo "x"; ob_start('cb'); echo "y"; print_r(ob_get_status(true)); $s=ob_get_flush(); $t=ob_get_clean(); var_dump($s,$t);
var_dump(ob_get_level(), ob_get_length(), ob_get_contents(), ob_get_clean(), ob_get_status(), ob_list_handlers());
var_dump(ob_end_clean(), ob_end_flush(), ob_flush(), ob_clean(), ob_get_flush());
ob_start(null,0,0); echo "q"; var_dump(ob_clean(),ob_flush(),ob_end_clean(),ob_end_flush(),ob_get_clean(), ob_get_flush());
class A { function m($b){ return strtoupper($b); } static function s($b){ return "S".$b; } function __invoke($b){ return "I".$b; } }
ob_start([new A,'m']); ob_start('A::s'); ob_start(['A','s']); ob_start(new A); echo "hello"; $l=ob_list_handlers(); while (ob_get_level()>1) ob_end_flush(); print_r($l);
ob_start('nope'); ob_start(5); ob_start(['A','zz']); ob_start([]);
function f($b){ return false; } ob_start('f'); echo "abc"; ob_end_flush(); echo "\n";
function t($b){ return true; } ob_start('t'); echo "abc"; ob_end_flush(); echo "\n";
function n($b){ return null; } ob_start('n'); echo "abc"; ob_end_flush(); echo "\n";
function th($b){ throw new Exception("in handler"); } ob_start('th'); echo "abc"; try { ob_end_flush(); } catch (Exception $e) { echo "caught ", $e->getMessage(), "\n"; }
ob_start(); echo "implicit"; ob_start(null, 1); echo "one"; ob_implicit_flush(false); flush();
ob_start(function($b){ echo "lost"; return strlen($b)."!"; }); echo "end";
--EXPECTF--
[5:a][8:c]
[1:abcd][8:e
]
string(501) "yArray
(
    [0] => Array
        (
            [name] => default output handler
            [type] => 0
            [flags] => 112
            [level] => 0
            [chunk_size] => 0
            [buffer_size] => 16384
            [buffer_used] => 1
        )

    [1] => Array
        (
            [name] => cb
            [type] => 1
            [flags] => 113
            [level] => 1
            [chunk_size] => 0
            [buffer_size] => 16384
            [buffer_used] => 1
        )

)
"
string(506) "x[9:yArray
(
    [0] => Array
        (
            [name] => default output handler
            [type] => 0
            [flags] => 112
            [level] => 0
            [chunk_size] => 0
            [buffer_size] => 16384
            [buffer_used] => 1
        )

    [1] => Array
        (
            [name] => cb
            [type] => 1
            [flags] => 113
            [level] => 1
            [chunk_size] => 0
            [buffer_size] => 16384
            [buffer_used] => 1
        )

)
]"
int(0)
bool(false)
bool(false)
bool(false)
array(0) {
}
array(0) {
}

Notice: ob_end_clean(): Failed to delete buffer. No buffer to delete in %s on line 7

Notice: ob_end_flush(): Failed to delete and flush buffer. No buffer to delete or flush in %s on line 7

Notice: ob_flush(): Failed to flush buffer. No buffer to flush in %s on line 7

Notice: ob_clean(): Failed to delete buffer. No buffer to delete in %s on line 7

Notice: ob_get_flush(): Failed to delete and flush buffer. No buffer to delete or flush in %s on line 7
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
q
Notice: ob_clean(): Failed to delete buffer of default output handler (0) in %s on line 8

Notice: ob_flush(): Failed to flush buffer of default output handler (0) in %s on line 8

Notice: ob_end_clean(): Failed to discard buffer of default output handler (0) in %s on line 8

Notice: ob_end_flush(): Failed to send buffer of default output handler (0) in %s on line 8

Notice: ob_get_clean(): Failed to discard buffer of default output handler (0) in %s on line 8

Notice: ob_get_clean(): Failed to delete buffer of default output handler (0) in %s on line 8

Notice: ob_get_flush(): Failed to send buffer of default output handler (0) in %s on line 8

Notice: ob_get_flush(): Failed to delete buffer of default output handler (0) in %s on line 8
bool(false)
bool(false)
bool(false)
bool(false)
string(%d) "q
Notice: ob_clean(): Failed to delete buffer of default output handler (0) in %s on line 8

Notice: ob_flush(): Failed to flush buffer of default output handler (0) in %s on line 8

Notice: ob_end_clean(): Failed to discard buffer of default output handler (0) in %s on line 8

Notice: ob_end_flush(): Failed to send buffer of default output handler (0) in %s on line 8
"
string(%d) "q
Notice: ob_clean(): Failed to delete buffer of default output handler (0) in %s on line 8

Notice: ob_flush(): Failed to flush buffer of default output handler (0) in %s on line 8

Notice: ob_end_clean(): Failed to discard buffer of default output handler (0) in %s on line 8

Notice: ob_end_flush(): Failed to send buffer of default output handler (0) in %s on line 8

Notice: ob_get_clean(): Failed to discard buffer of default output handler (0) in %s on line 8

Notice: ob_get_clean(): Failed to delete buffer of default output handler (0) in %s on line 8
"
SSIHELLOArray
(
    [0] => default output handler
    [1] => A::m
    [2] => A::s
    [3] => A::s
    [4] => A::__invoke
)

Warning: ob_start(): function "nope" not found or invalid function name in %s on line 11

Notice: ob_start(): Failed to create buffer in %s on line 11

Warning: ob_start(): no array or string given in %s on line 11

Notice: ob_start(): Failed to create buffer in %s on line 11

Warning: ob_start(): class A does not have a method "zz" in %s on line 11

Notice: ob_start(): Failed to create buffer in %s on line 11

Warning: ob_start(): array callback must have exactly two members in %s on line 11

Notice: ob_start(): Failed to create buffer in %s on line 11
abc


abccaught in handler
implicitone3!
