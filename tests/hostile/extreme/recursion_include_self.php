<?php
if (!isset($depth)) { $depth = 0; }
$depth++;
include __FILE__;
