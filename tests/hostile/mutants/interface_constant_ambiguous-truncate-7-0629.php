<?php
interface I  const 