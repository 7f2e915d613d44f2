using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Iterators;

/// <summary>Shows the elements that accept() is true for: https://www.php.net/manual/en/class.filteriterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("FilterIterator", Parent = "IteratorIterator", IsAbstract = true)]
public class FilterIterator(PhpClass @class) : IteratorIterator(@class)
{
    [PhpMethod(Name = "accept", IsAbstract = true, IsTentative = true)]
    public bool IsAccepted(Engine engine) => Conversions.ToBool(engine.CallMethod(this, "accept").Dereferenced);

    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, [PhpParameter(Type = "Iterator")] PhpObject iterator) => Construct(engine, iterator, "FilterIterator");

    [PhpMethod(IsTentative = true)]
    public new void rewind(Engine engine)
    {
        VerifyConstructed(engine);
        RewindInner(engine);
        FetchAccepted(engine);
    }

    [PhpMethod(IsTentative = true)]
    public new void next(Engine engine)
    {
        VerifyConstructed(engine);
        NextInner(engine);
        FetchAccepted(engine);
    }

    private void FetchAccepted(Engine engine)
    {
        while (Fetch(engine))
        {
            if (IsAccepted(engine))
                return;
            Iteration(engine).Next(engine);
        }

        Forget(engine);
    }
}

/// <summary>https://www.php.net/manual/en/class.recursivefilteriterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("RecursiveFilterIterator", Parent = "FilterIterator", Interfaces = ["RecursiveIterator"], IsAbstract = true)]
public class RecursiveFilterIterator(PhpClass @class) : FilterIterator(@class)
{
    [PhpMethod(Returns = "")]
    public new void __construct(Engine engine, [PhpParameter(Type = "RecursiveIterator")] PhpObject iterator) =>
        Construct(engine, iterator, "RecursiveFilterIterator");

    [PhpMethod(IsTentative = true, Returns = "bool")]
    public Value hasChildren(Engine engine)
    {
        VerifyConstructed(engine);
        return CallInner(engine, "haschildren");
    }

    [PhpMethod(IsTentative = true, Returns = "?RecursiveFilterIterator")]
    public Value getChildren(Engine engine)
    {
        VerifyConstructed(engine);
        return MakeLike(engine, Class, CallInner(engine, "getchildren"));
    }
}

/// <summary>Shows what has children: https://www.php.net/manual/en/class.parentiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("ParentIterator", Parent = "RecursiveFilterIterator")]
public sealed class ParentIterator(PhpClass @class) : RecursiveFilterIterator(@class)
{
    [PhpMethod(Returns = "")]
    public new void __construct(Engine engine, [PhpParameter(Type = "RecursiveIterator")] PhpObject iterator) =>
        Construct(engine, iterator, "ParentIterator");

    [PhpMethod(IsTentative = true, Returns = "bool")]
    public Value accept(Engine engine) => hasChildren(engine);
}

/// <summary>Asks a function for each element: https://www.php.net/manual/en/class.callbackfilteriterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("CallbackFilterIterator", Parent = "FilterIterator")]
public class CallbackFilterIterator(PhpClass @class) : FilterIterator(@class)
{
    private PhpCallable? _callback;

    /// <summary>The function as it was given, held.</summary>
    private protected Value Callback = Value.Undefined;

    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, [PhpParameter(Type = "Iterator")] PhpObject iterator, PhpCallable callback) =>
        Construct(engine, iterator, callback, "CallbackFilterIterator");

    private protected void Construct(Engine engine, PhpObject iterator, PhpCallable callback, string className)
    {
        VerifyNotConstructed(engine, className);
        _callback = callback;
        Slot.Replace(engine, ref Callback, callback.Source);
        Begin(engine, iterator);
    }

    /// <summary>Calls the function with the element, its key and the inner iterator.</summary>
    [PhpMethod(IsTentative = true, Returns = "bool")]
    public Value accept(Engine engine)
    {
        VerifyConstructed(engine);
        if (Data.IsUndefined || DataKey.IsUndefined)
            return false;
        return _callback!.Call(engine, Data, DataKey, Value.FromObject(Inner!)).OrNull;
    }

    protected internal override void OnDestroyed()
    {
        base.OnDestroyed();
        Slot.Clear(Class.Engine, ref Callback);
    }

    protected internal override void VisitHeld(Action<Value> visit)
    {
        base.VisitHeld(visit);
        visit(Callback);
    }
}

/// <summary>https://www.php.net/manual/en/class.recursivecallbackfilteriterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("RecursiveCallbackFilterIterator", Parent = "CallbackFilterIterator", Interfaces = ["RecursiveIterator"])]
public sealed class RecursiveCallbackFilterIterator(PhpClass @class) : CallbackFilterIterator(@class)
{
    [PhpMethod(Returns = "")]
    public new void __construct(Engine engine, [PhpParameter(Type = "RecursiveIterator")] PhpObject iterator, PhpCallable callback) =>
        Construct(engine, iterator, callback, "RecursiveCallbackFilterIterator");

    [PhpMethod(IsTentative = true, Returns = "bool")]
    public Value hasChildren(Engine engine)
    {
        VerifyConstructed(engine);
        return CallInner(engine, "haschildren");
    }

    [PhpMethod(IsTentative = true, Returns = "RecursiveCallbackFilterIterator")]
    public Value getChildren(Engine engine)
    {
        VerifyConstructed(engine);
        return MakeLike(engine, Class, CallInner(engine, "getchildren"), Callback);
    }
}
