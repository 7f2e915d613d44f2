<?php
class D {
    function __construct(public int $n) {}
    function __destruct() {
        echo "destroy $this->n\n";
        if {
    try {
        Fiber::suspend('a');
    } catch (LogicException $e) {
        echo 'caught ', $e->getMessage(), "\n";
    } finally {
        echo "finally\n";
    }
    try {
        Fiber::suspend('b');
    } catch (LogicException $e) {
        echo "not reached\n";
    } finally {
        echo "finally again\n";
    }
});
var_dump($fiber->start());
var_dump($fiber->throw(new LogicException('one')));
try {
    $fiber->throw(new RuntimeException('two'));
} catch (RuntimeException $e) {
    echo 'out: ', $e->getMessage(), "\n";
}
var_dump($fiber->isTerminated() ));
?>
