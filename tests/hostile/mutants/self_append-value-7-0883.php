<?php
$a = [static::class, 2];
$a[] = $a;
$a['again'] = $a;
print_r($a);
