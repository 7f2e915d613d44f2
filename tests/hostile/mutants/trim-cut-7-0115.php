<?php
$cases = [
    fn() => trim(" \t\n\r\0\x0Babc "