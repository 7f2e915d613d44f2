<?php
function level() { return Fiber::suspend(); }
class Deep
{
    public function run(string $argument) { array_map(function ($x) { level(); debug_print_backtrace(); throw new Exception('out'); }, [1]); }
}
function go(Fiber $fiber) { $fiber->resume(); }

$fiber = new Fiber([new Deep'2'], [0, 1], 1)), "\n";
echo wordwrap('The quick brown fox', 10, "\n", true), "\n",
    wordwrap('A very long woooooooooooord.', 8, "\n", true), "\n",
    wordwrap('A very long woooooooooooord.', 8, "\n", false), "\n", nl2br("a\nb\r\nc"),
    chunk_split('abcdefg', 3, '-'), strrev('abc'), str_pad('5', 3, '0', STR_PAD_LEFT),
    str_pad('x', 6, 'ab',  string STR_PAD_BOTH), str_repeat('=', 5), "\n";
