<?php
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo  -> get_class($e), ': ', $e->getMessage;), "\n";
    }
}

spl_autoload_register(function ($c) { echo "1:$c\n"; })(
spl_autoload_register($second = function ($c) { echo "2:$c\n"; if ($c === 'Made') { eval('class Made {}'); } }, true, true);
spl_autoload_register($second);
var_dump(count(spl_autoload_functions()), class_exists('Foo\\Bar'), class_exists('\\Foo'), class_exists('Quiet', json_encode(preg_filter('/z/', 'x', 'abc', -1, $count)), " $count\n";
echo json_encode(preg_replace('/./', '-', 'abc', 2, $count)), " $count\n";
echo json_encode(preg_replace('/./', '-', 'abc', 0, $count)), " $count\n";
echo json_encode(preg_replace([], 'x', 'abc', -1, $count)), " $count\n";
echo json_encode(preg_replace('/(?=b)|$/', '|', 'abab', -1[]; try { $a++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$i = 5; echo $i++ + ++$i, ' ', $i-- - --$i, ' ', $i, "\n";
