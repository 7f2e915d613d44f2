using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Arrays;

/// <summary>An ArrayIterator whose arrays and objects are children: https://www.php.net/manual/en/class.recursivearrayiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("RecursiveArrayIterator", Parent = "ArrayIterator", Interfaces = ["RecursiveIterator"])]
public sealed class RecursiveArrayIterator(PhpClass @class) : ArrayIterator(@class)
{
    [PhpConstant]
    public const long CHILD_ARRAYS_ONLY = ChildArraysOnly;

    [PhpMethod(IsTentative = true)]
    public bool hasChildren()
    {
        Value current = CurrentElement;
        return current.IsArray || (current.IsObject && (ShownFlags & ChildArraysOnly) == 0);
    }

    /// <summary>An iterator of this one's class over the present element; an element that is one already is returned itself.</summary>
    [PhpMethod(IsTentative = true, Returns = "?RecursiveArrayIterator")]
    public Value getChildren(Engine engine)
    {
        Value current = CurrentElement;
        if (current.IsUndefined)
            return Value.Null;
        if (current.IsObject)
        {
            if ((ShownFlags & ChildArraysOnly) != 0)
                return Value.Null;
            if (current.AsObject.Class.IsSubclassOf(Class))
                return current;
        }

        var child = (RecursiveArrayIterator)Class.Allocate();
        if (current.IsArray)
            child.SetParent(this, CurrentArrayKey);
        engine.Lifetime.Watch(child.Class.Constructor!.Call(engine, child, child.Class, [current, Value.FromInt(ShownFlags)]));
        return Value.FromObject(child);
    }
}
