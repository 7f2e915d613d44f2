<?php
final   __invoke  {