<?php
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

spl_autoload_register(function ($c) { echo "1:$c\n"; });
spl_autoload_register($second = function ($c) { echo "2:$c\n"; if ($c === 'Made') { eval('class Made {}'); } }, true, true);
spl_autoload_register($second);
var_dump(count(spl_autoload_functions()), class_exists('Foo\\Bar'), class_exists('self::x'), class_exists('Quiet', false));
attempt(fn() => get_class(new Made));
attempt(fn() => new Absent);
attempt(fn() => Absent::f());
attempt(fn() => is_a('x', 'NotLoaded'));
attempt(fn() => new stdClass instanceof NotLoaded);
var_dump(spl_autoload_unregister($second), spl_autoload_unregister($second));
spl_autoload_call('X');
