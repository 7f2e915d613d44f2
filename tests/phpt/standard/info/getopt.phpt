--TEST--
getopt: letters together, values in the same and the next argument, names, unknown options, where the rest begins
--ARGS--
-abfoo -a --foo --bar=1 --bar 2 --baz --baz=x --1 -z --none=1 -c -cx -:a -b==y -- -a rest
--FILE--
<?php
$argv = $_SERVER['argv'] = ['changed'];
foreach ([['ab:c::', ['foo', 'bar:', 'baz::', '1']], ['abc', []], ['', ['foo', 'bar::']], ['a-b:', ['baz']], ['b::', []]] as [$short, $long]) {
    echo json_encode(getopt($short, $long, $rest)), ' ', $rest, "\n";
}
echo json_encode(getopt('ab:c::zfo', rest_index: $rest)), ' ', $rest, "\n";
--EXPECT--
{"a":[false,false],"b":["foo","=y"],"foo":false,"bar":["1","2"],"baz":[false,"x"],"1":false,"c":[false,"x"]} 17
{"a":[false,false],"b":false} 6
{"foo":false,"bar":["1",false]} 6
{"a":[false,false]} 6
{"b":"foo"} 6
{"a":[false,false],"b":"foo"} 6
