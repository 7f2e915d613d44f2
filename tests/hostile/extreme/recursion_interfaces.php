<?php
spl_autoload_register(function ($c) { eval("interface $c extends {$c}x {}"); });
class A implements I {}
