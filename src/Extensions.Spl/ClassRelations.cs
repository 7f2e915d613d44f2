using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl;

/// <summary>What a class is made of, and which object one is.</summary>
[PhpExtension("SPL")]
internal static class ClassRelations
{
    /// <returns>array&lt;string, string&gt;: all interfaces, names as keys and values; false with a warning when there is no such class.</returns>
    [PhpFunction(Returns = "array|false")]
    public static Value class_implements(Engine engine, [PhpParameter(Type = "")] Value object_or_class, bool autoload = true) =>
        Find(engine, object_or_class, autoload) is { } target ? Names(target.Interfaces) : Value.False;

    /// <returns>array&lt;string, string&gt;: the ancestors, nearest first.</returns>
    [PhpFunction(Returns = "array|false")]
    public static Value class_parents(Engine engine, [PhpParameter(Type = "")] Value object_or_class, bool autoload = true)
    {
        if (Find(engine, object_or_class, autoload) is not { } target)
            return Value.False;
        var names = new PhpArray();
        for (PhpClass? ancestor = target.Parent; ancestor is not null; ancestor = ancestor.Parent)
            names.Set(ancestor.Name, Value.FromLatin1(ancestor.Name));
        return names;
    }

    /// <returns>array&lt;string, string&gt;: the traits that the class itself uses.</returns>
    [PhpFunction(Returns = "array|false")]
    public static Value class_uses(Engine engine, [PhpParameter(Type = "")] Value object_or_class, bool autoload = true) =>
        Find(engine, object_or_class, autoload) is { } target ? Names(target.Traits) : Value.False;

    /// <summary>The object's number in 32 hexadecimal digits; reused after the object is gone.</summary>
    [PhpFunction]
    public static PhpString spl_object_hash(PhpObject @object) =>
        PhpString.FromLatin1(@object.Id.ToString("x16", System.Globalization.CultureInfo.InvariantCulture) + "0000000000000000");

    /// <summary>The object's number; reused after the object is gone.</summary>
    [PhpFunction]
    public static long spl_object_id(PhpObject @object) => @object.Id;

    /// <returns>array&lt;string, string&gt;: the classes and interfaces of the extension, names as keys and values.</returns>
    [PhpFunction]
    public static PhpArray spl_classes()
    {
        var names = new PhpArray();
        foreach (string name in (ReadOnlySpan<string>)
        [
            "AppendIterator", "ArrayIterator", "ArrayObject", "BadFunctionCallException", "BadMethodCallException", "CachingIterator",
            "CallbackFilterIterator", "DirectoryIterator", "DomainException", "EmptyIterator", "FilesystemIterator", "FilterIterator",
            "GlobIterator", "InfiniteIterator", "InvalidArgumentException", "IteratorIterator", "LengthException", "LimitIterator",
            "LogicException", "MultipleIterator", "NoRewindIterator", "OuterIterator", "OutOfBoundsException", "OutOfRangeException",
            "OverflowException", "ParentIterator", "RangeException", "RecursiveArrayIterator", "RecursiveCachingIterator",
            "RecursiveCallbackFilterIterator", "RecursiveDirectoryIterator", "RecursiveFilterIterator", "RecursiveIterator",
            "RecursiveIteratorIterator", "RecursiveRegexIterator", "RecursiveTreeIterator", "RegexIterator", "RuntimeException",
            "SeekableIterator", "SplDoublyLinkedList", "SplFileInfo", "SplFileObject", "SplFixedArray", "SplHeap", "SplMinHeap",
            "SplMaxHeap", "SplObjectStorage", "SplObserver", "SplPriorityQueue", "SplQueue", "SplStack", "SplSubject",
            "SplTempFileObject", "UnderflowException", "UnexpectedValueException",
        ])
            names.Set(name, Value.FromLatin1(name));
        return names;
    }

    private static PhpArray Names(PhpClass[] classes)
    {
        var names = new PhpArray();
        foreach (PhpClass one in classes)
            names.Set(one.Name, Value.FromLatin1(one.Name));
        return names;
    }

    private static PhpClass? Find(Engine engine, Value subject, bool autoload)
    {
        if (subject.IsObject)
            return subject.AsObject.Class;
        if (!subject.IsString)
            throw engine.ArgumentTypeError(1, "must be of type object|string, " + Conversions.TypeName(subject) + " given");
        string name = subject.AsString.ToLatin1();
        PhpClass? found = engine.FindClass(name, autoload);
        if (found is null)
            engine.FunctionWarning("Class " + name + " does not exist" + (autoload ? " and could not be loaded" : ""));
        return found;
    }
}
