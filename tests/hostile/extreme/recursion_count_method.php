<?php
class A implements Countable { function count(): int { return count($this); } }
echo count(new A);
