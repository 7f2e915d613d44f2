<?php
try { eval('class A extends A {}'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
spl_autoload_register(function ($c) { eval("class $c extends {$c}x {}"); });
new B;
