<?php
class A implements IteratorAggregate { function getIterator(): Iterator { foreach ($this as $x); return new EmptyIterator; } }
foreach (new A as $x);
