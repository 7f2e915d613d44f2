using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>
/// What foreach and the functions that take a Traversable walk over an object with: its Iterator methods, what its getIterator()
/// returns, a native class's own iteration, or its visible properties.
/// </summary>
/// <remarks>
/// The order of calls is foreach's: <see cref="Rewind"/>, then for each element <see cref="IsValid"/>, <see cref="Current"/>,
/// <see cref="Key"/> if wanted, <see cref="Next"/>; at the end, also after an exception, <see cref="End"/>. The iterator holds its object
/// until then. All may throw <see cref="PhpThrow"/>.
/// </remarks>
public abstract class ObjectIterator
{
    /// <summary>0 when it has none.</summary>
    private int _number;

    /// <summary>The iteration of an object for foreach.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="target">The object.</param>
    /// <param name="byReference">foreach (… as &amp;$value): <see cref="CurrentReference"/> will be asked for.</param>
    /// <param name="scope">The class of the running code: which properties it sees.</param>
    /// <exception cref="PhpThrow">getIterator() threw or returned nothing traversable; Error: by reference over an iterator.</exception>
    public static ObjectIterator Start(Engine engine, PhpObject target, bool byReference, PhpClass? scope)
    {
        if (target.CreateIterator(engine, byReference) is { } native)
            return native.Numbered(engine);
        if (!IsTraversable(engine, target))
            return new PropertyIterator(target, scope);
        return Traverse(engine, target, byReference);
    }

    /// <summary>The iteration of a Traversable, as iterator_to_array, spread and yield from use it.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="target">The object.</param>
    /// <param name="byReference">As for <see cref="Start"/>.</param>
    /// <exception cref="PhpThrow">As for <see cref="Start"/>.</exception>
    public static ObjectIterator Traverse(Engine engine, PhpObject target, bool byReference = false) =>
        Find(engine, target, byReference).Numbered(engine);

    private static ObjectIterator Find(Engine engine, PhpObject target, bool byReference)
    {
        if (target.CreateIterator(engine, byReference) is { } native)
            return native;
        if (byReference && target.Class.IsSubclassOf(engine.BuiltInClass("Iterator")))
            throw engine.Error("An iterator cannot be used with foreach by reference");
        if (target.Class.IsSubclassOf(engine.BuiltInClass("Iterator")))
            return new MethodIterator(target);
        Value returned = engine.CallMethod(target, "getiterator").Dereferenced;
        if (returned.TryGetObject(out PhpObject? inner) && IsTraversable(engine, inner))
            return Find(engine, inner, byReference);
        throw engine.Error("Exception",
            "Objects returned by " + target.Class.PrintedName + "::getIterator() must be traversable or implement interface Iterator");
    }

    /// <summary>True for objects of classes that implement Traversable.</summary>
    public static bool IsTraversable(Engine engine, PhpObject target) =>
        target.Class.Interfaces.Length > 0 && target.Class.IsSubclassOf(engine.BuiltInClass("Traversable"));

    /// <summary>Goes to the first element.</summary>
    public abstract void Rewind(Engine engine);

    /// <summary>False past the last element.</summary>
    public abstract bool IsValid(Engine engine);

    /// <summary>The element, dereferenced.</summary>
    public abstract Value Current(Engine engine);

    /// <summary><see cref="IsValid"/> and, if it is, <see cref="Current"/>.</summary>
    public virtual bool TryCurrent(Engine engine, out Value value)
    {
        bool isValid = IsValid(engine);
        value = isValid ? Current(engine) : Value.Null;
        return isValid;
    }

    /// <summary>The element's key: any value.</summary>
    public abstract Value Key(Engine engine);

    /// <summary>Goes on to the next element.</summary>
    public abstract void Next(Engine engine);

    /// <summary><see cref="Next"/> and <see cref="TryCurrent"/>.</summary>
    public virtual bool TryNext(Engine engine, out Value value)
    {
        Next(engine);
        return TryCurrent(engine, out value);
    }

    /// <summary>Asks for the element anew when it is wanted again, though the iterator did not move.</summary>
    public virtual void Forget(Engine engine)
    {
    }

    /// <summary>The element as a reference, in an iteration by reference.</summary>
    public virtual PhpReference CurrentReference(Engine engine) => throw engine.Error("An iterator cannot be used with foreach by reference");

    /// <summary>Ends the iteration. Call once.</summary>
    public void End(Engine engine)
    {
        int pending = engine.Lifetime.PendingCount;
        Release(engine);
        engine.Lifetime.ReturnNumber(_number, pending);
    }

    /// <summary>Lets go of the object.</summary>
    protected abstract void Release(Engine engine);

    /// <summary>What goes over a Traversable has the number of an object for as long, as in PHP, where it is one.</summary>
    private ObjectIterator Numbered(Engine engine)
    {
        _number = engine.Lifetime.TakeNumber();
        return this;
    }
}
