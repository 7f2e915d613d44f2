<?php
// Every step of the end of the request fails.
set_exception_handler(function ($e) { echo "handled\n"; throw $e; });
register_shutdown_function(function () { register_shutdown_function('undefined'); });
register_shutdown_function(function () { ob_start(fn() => throw new Exception('output')); throw new Exception('shutdown'); });
class D { public $self; function __destruct() { $this->self = new D; throw new Exception('destructor'); } }
$d = new D;
$d->self = $d;
throw new Exception('script');
