<?php
class A implements IteratorAggregate { function getIterator(): Traversable { return new A; } }
foreach (new A as $x);
