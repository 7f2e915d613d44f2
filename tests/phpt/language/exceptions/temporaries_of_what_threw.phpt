--TEST--
Exceptions that meet others: temporaries are destroyed before a catch or finally block runs
--FILE--
<?php
class D { function __construct(public $n, public $throws = false) {} function __destruct() { echo "~$this->n\n"; if ($this->throws) throw new LogicException("from $this->n"); } }
function fail() { throw new Exception('fail'); }
function gen($n) { try { yield $n; yield 2; } finally { echo "finally of $n\n"; } }

foreach ([1, 2] as $round) {
    try {
        foreach ([new D("element $round")] as $d) {
            $d = null;
            if ($round == 1) fail(); else throw new Exception('here');
        }
    } catch (Exception $e) {
        echo 'caught ', $e->getMessage(), "\n";
    } finally {
        echo "finally\n";
    }
}
try { foreach (gen('a') as $x) fail(); } catch (Exception $e) { echo "caught\n"; }
try { var_dump(new D('argument'), fail()); } catch (Exception $e) { echo "caught\n"; }
try { new D('left', true) + new D('right', true); } catch (Exception $e) { for (; $e; $e = $e->getPrevious()) echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { [0] + [1 => 2, 0 => new D('in a temporary array', true)]; echo "never\n"; } catch (Exception $e) { echo "caught\n"; }
function catching() { $e = new D('overwritten'); try { fail(); }
    catch (Exception $e) { echo "in catch\n"; } }
catching();
try { $e = new Exception('Foo'); try { throw new Exception('Bar', 0, $e); } finally { throw new Exception('Dummy', 0, $e); } } catch (Exception $e) { for (; $e; $e = $e->getPrevious()) echo $e->getMessage(), ' '; echo "\n"; }
function nested() { try { throw new Exception('1'); } finally { try { throw new Exception('2'); } finally { try { yield; } finally { echo "closing\n"; } } } }
try { nested()->rewind(); } catch (Exception $e) { echo $e->getMessage(), ' ', $e->getPrevious()?->getMessage(), "\n"; }
function holding() { try { var_dump(new D('waiting argument'), yield); } finally { echo "closing\n"; } }
$g = holding(); $g->rewind(); unset($g);
function looping() { try { foreach ([new D('walked')] as $v) { unset($v); yield 1; } } finally { echo "closing\n"; } }
$g = looping(); $g->rewind(); unset($g);
function wrongKeys() { try { yield null => 1; } finally { throw new Exception('in finally'); } }
try { [...wrongKeys()]; } catch (Exception $e) { echo $e->getMessage(), ' ', $e->getPrevious()->getMessage(), "\n"; }
foreach (gen('uncaught') as $x) { $top = new D('global'); throw new Exception('last'); }
--EXPECTF--
~element 1
caught fail
finally
~element 2
caught here
finally
finally of a
caught
~argument
caught
~left
~right
LogicException: from right
LogicException: from left
TypeError: Unsupported operand types: D + D
~in a temporary array
caught
~overwritten
in catch
Dummy Foo 
closing
2 1
~waiting argument
closing
~walked
closing
in finally Keys must be of type int|string during array unpacking
finally of uncaught

Fatal error: Uncaught Exception: last in %stemporaries_of_what_threw.php:34
Stack trace:
#0 {main}
  thrown in %stemporaries_of_what_threw.php on line 34
~global
