namespace MiniPhp.Runtime.Classes;

/// <summary>What a property's slot is wanted for; decides about warnings and about what an undefined property becomes.</summary>
public enum PropertyFetch : byte
{
    /// <summary>To go on into it by name or call: <c>$o-&gt;a-&gt;b = 1</c>. Undefined becomes null.</summary>
    Object,
    /// <summary>To write an element: <c>$o-&gt;a['x'] = 1</c>. A type that does not allow array is an error when one would be made.</summary>
    Element,
    /// <summary>To read and write back: <c>$o-&gt;a++</c>, <c>$o-&gt;a .= 'x'</c>. Undefined warns.</summary>
    Update,
    /// <summary>To unset something inside it: <c>unset($o-&gt;a['x'])</c>.</summary>
    Unset,
}
