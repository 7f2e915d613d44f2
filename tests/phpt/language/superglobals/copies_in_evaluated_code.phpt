--TEST--
Copies of variables made in evaluated and included code are copies, but for what is a reference
--FILE--
<?php
$a = 1;
$b = 'b';
$list = [1, 2];
$alias = &$b;
eval('$copy = $GLOBALS; $copy["a"] = 0; $copy["list"][] = 3; $copy["b"] = "B";');
echo $a, $b, count($list), "\n";
eval('$c = 2; $defined = get_defined_vars(); $defined["c"] = 7; $defined["a"] = 8; $defined["alias"] = "changed"; echo $c, $a, $b, "\n";');
echo $c, $a, $b, "\n";
$file = tempnam(sys_get_temp_dir(), 'copies');
file_put_contents($file, '<?php
$included = 3;
eval(\'$inner = get_defined_vars(); $inner["included"] = 4; $inner["a"] = 5; $all = $GLOBALS; $all["a"] = 6; echo $included, $a, "\n";\');
$here = get_defined_vars();
$here["included"] = $here["a"] = 9;
echo $included, $a, "\n";
');
include $file;
echo $included, $a, "\n";

function in_function(string $file)
{
    $x = 1;
    $y = 2;
    $z = &$y;
    eval('$copy = get_defined_vars(); $copy["x"] = 3; $copy["y"] = 4;');
    echo $x, $y, $z, "\n";
    $a = 'own';
    include $file;
    echo $a, $included, "\n";
    $copy = get_defined_vars();
    $copy['x'] = $copy['included'] = 0;
    echo $x, $included, "\n";
    eval('$w = &$x; $copy = get_defined_vars(); $copy["x"] = 5;');
    echo $x, $w, "\n";
}
in_function($file);
unlink($file);
$copy = $GLOBALS;
$copy['a'] = $copy['c'] = 'no';
echo $a, $c, "\n";
--EXPECT--
1B2
21changed
21changed
31
31
31
144
3own
3own
own3
13
55
12
