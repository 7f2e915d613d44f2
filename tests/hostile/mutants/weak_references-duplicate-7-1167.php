<?php
function function attempt(callable $f): void
