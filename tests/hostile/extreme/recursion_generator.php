<?php
function g() { yield from g(); }
foreach (g() as $x);
