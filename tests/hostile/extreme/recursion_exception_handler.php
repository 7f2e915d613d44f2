<?php
set_exception_handler(function ($e) { set_exception_handler(fn($e) => throw $e); throw new Exception('second', 0, $e); });
throw new Exception('first');
