--TEST--
Traces show the fiber's calls above those that resumed it
--FILE--
<?php
function level() { return Fiber::suspend(); }
class Deep
{
    public function run(string $argument) { array_map(function ($x) { level(); debug_print_backtrace(); throw new Exception('out'); }, [1]); }
}
function go(Fiber $fiber) { $fiber->resume(); }

$fiber = new Fiber([new Deep(), 'run']);
$fiber->start('text');
try {
    go($fiber);
} catch (Exception $e) {
    echo $e->getTraceAsString(), "\n";
}
(new Fiber('level'))->start();
(new Fiber(function () { throw new Exception('uncaught'); }))->start();
?>
--EXPECTF--
#0 [internal function]: Deep->{closure}(1)
#1 %straces.php(5): array_map(Object(Closure), Array)
#2 [internal function]: Deep->run('text')
#3 %straces.php(7): Fiber->resume()
#4 %straces.php(12): go(Object(Fiber))
#0 [internal function]: Deep->{closure}(1)
#1 %straces.php(5): array_map(Object(Closure), Array)
#2 [internal function]: Deep->run('text')
#3 %straces.php(7): Fiber->resume()
#4 %straces.php(12): go(Object(Fiber))
#5 {main}

Fatal error: Uncaught Exception: uncaught in %straces.php:17
Stack trace:
#0 [internal function]: {closure}()
#1 %straces.php(17): Fiber->start()
#2 {main}
  thrown in %straces.php on line 17
