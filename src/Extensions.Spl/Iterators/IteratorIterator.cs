using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Iterators;

/// <summary>
/// An iterator around another one, whose present element it keeps: https://www.php.net/manual/en/class.iteratoriterator.php. The base of
/// all outer iterators with one inner iterator.
/// </summary>
[PhpExtension("SPL")]
[PhpClass("IteratorIterator", Interfaces = ["OuterIterator"])]
public class IteratorIterator(PhpClass @class) : PhpObject(@class)
{
    /// <summary>The present element; undefined when there is none. Held.</summary>
    private protected Value Data = Value.Undefined;

    /// <summary>Its key, held.</summary>
    private protected Value DataKey = Value.Undefined;

    /// <summary>How many elements the inner iterator was moved over since the last rewind.</summary>
    private protected long Position;

    private ObjectIterator? _iteration;

    /// <summary>The inner iterator, held; null before the constructor ran.</summary>
    private protected PhpObject? Inner { get; private set; }

    private protected bool IsConstructed { get; private set; }

    /// <param name="engine">The engine.</param>
    /// <param name="iterator">Any Traversable; of an IteratorAggregate its iterator is taken.</param>
    /// <param name="class">The ancestor of an IteratorAggregate whose getIterator() is to be called.</param>
    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, [PhpParameter(Type = "Traversable")] PhpObject iterator, PhpString? @class = null)
    {
        VerifyNotConstructed(engine, "IteratorIterator");
        PhpClass declared = iterator.Class;
        if (!declared.IsSubclassOf(engine.BuiltInClass("Iterator")))
        {
            if (@class is not null)
            {
                PhpClass? ancestor = engine.FindClass(@class.ToLatin1());
                if (ancestor is null || !declared.IsSubclassOf(ancestor) || !ancestor.IsSubclassOf(engine.BuiltInClass("Traversable")))
                    throw engine.Error("LogicException", "Class to downcast to not found or not base class or does not implement Traversable");
                declared = ancestor;
            }

            if (declared.IsSubclassOf(engine.BuiltInClass("IteratorAggregate")))
                iterator = FromAggregate(engine, iterator, declared);
        }

        Begin(engine, iterator);
    }

    /// <summary>What getIterator() of a class gives for one of its objects.</summary>
    internal static PhpObject FromAggregate(Engine engine, PhpObject aggregate, PhpClass declared)
    {
        Value returned = declared.FindMethod("getiterator")!.Call(engine, aggregate, aggregate.Class, []).Dereferenced;
        if (returned.TryGetObject(out PhpObject? iterator) && ObjectIterator.IsTraversable(engine, iterator))
            return iterator;
        throw engine.Error("LogicException", declared.PrintedName + "::getIterator() must return an object that implements Traversable");
    }

    [PhpMethod(IsTentative = true, Returns = "?Iterator")]
    public Value getInnerIterator(Engine engine)
    {
        VerifyConstructed(engine);
        return Inner is null ? Value.Null : Value.FromObject(Inner);
    }

    [PhpMethod(IsTentative = true)]
    public void rewind(Engine engine)
    {
        VerifyConstructed(engine);
        RewindInner(engine);
        Fetch(engine);
    }

    [PhpMethod(IsTentative = true)]
    public bool valid(Engine engine)
    {
        VerifyConstructed(engine);
        return !Data.IsUndefined;
    }

    [PhpMethod(IsTentative = true)]
    public Value key(Engine engine)
    {
        VerifyConstructed(engine);
        return DataKey.OrNull;
    }

    [PhpMethod(IsTentative = true)]
    public Value current(Engine engine)
    {
        VerifyConstructed(engine);
        return Data.OrNull;
    }

    [PhpMethod(IsTentative = true)]
    public void next(Engine engine)
    {
        VerifyConstructed(engine);
        NextInner(engine);
        Fetch(engine);
    }

    // ---------------------------------------------------------------- for derived classes

    private protected void VerifyNotConstructed(Engine engine, string className)
    {
        if (IsConstructed)
            throw engine.Error("BadMethodCallException", className + "::getIterator() must be called exactly once per instance");
    }

    private protected void VerifyConstructed(Engine engine)
    {
        if (!IsConstructed)
            throw engine.Error("The object is in an invalid state as the parent constructor was not called");
    }

    /// <summary>The constructor of a class with one inner iterator and nothing else.</summary>
    private protected void Construct(Engine engine, PhpObject iterator, string className)
    {
        VerifyNotConstructed(engine, className);
        Begin(engine, iterator);
    }

    private protected void Begin(Engine engine, PhpObject? iterator)
    {
        IsConstructed = true;
        SetInner(engine, iterator);
    }

    /// <summary>Makes another iterator the inner one; null for none.</summary>
    private protected void SetInner(Engine engine, PhpObject? iterator)
    {
        PhpObject? before = Inner;
        ObjectIterator? iterationBefore = _iteration;
        if (iterator is not null)
            iterator.Holders++;
        Inner = iterator;
        _iteration = null;
        iterationBefore?.End(engine);
        if (before is not null)
            engine.Lifetime.Release(Value.FromObject(before));
        if (iterator is not null)
            _iteration = ObjectIterator.Traverse(engine, iterator);
    }

    private protected bool HasIteration => _iteration is not null;

    /// <summary>The iteration over the inner iterator.</summary>
    private protected ObjectIterator Iteration(Engine engine) =>
        _iteration ?? throw engine.Error("The inner constructor wasn't initialized with an iterator instance");

    /// <summary>Lets go of the present element.</summary>
    private protected virtual void Forget(Engine engine)
    {
        _iteration?.Forget(engine);
        Slot.Clear(engine, ref Data);
        Slot.Clear(engine, ref DataKey);
    }

    private protected void RewindInner(Engine engine)
    {
        Forget(engine);
        Position = 0;
        _iteration?.Rewind(engine);
    }

    private protected bool IsInnerValid(Engine engine) => _iteration is not null && _iteration.IsValid(engine);

    /// <summary>Takes the inner iterator's element over; false when there is none.</summary>
    private protected bool Fetch(Engine engine, bool checkFirst = true)
    {
        Forget(engine);
        if (checkFirst && !IsInnerValid(engine))
            return false;
        ObjectIterator iteration = Iteration(engine);
        Slot.Replace(engine, ref Data, iteration.Current(engine));
        Slot.Replace(engine, ref DataKey, iteration.Key(engine));
        return true;
    }

    private protected void NextInner(Engine engine)
    {
        Forget(engine);
        Iteration(engine).Next(engine);
        Position++;
    }

    /// <summary>A method of the inner iterator, by lower-case name.</summary>
    private protected Value CallInner(Engine engine, string lowerName, params ReadOnlySpan<Value> arguments) =>
        engine.CallMethod(Inner!, lowerName, arguments).OrNull;

    /// <summary>An object like this one around children of the inner iterator: its class's constructor is called.</summary>
    private protected static Value MakeLike(Engine engine, PhpClass @class, params ReadOnlySpan<Value> arguments)
    {
        PhpObject made = @class.Allocate();
        if (@class.Constructor is { } constructor)
            engine.Lifetime.Watch(constructor.Call(engine, made, @class, arguments));
        return Value.FromObject(made);
    }

    // ---------------------------------------------------------------- as an object

    protected internal override bool IsCloneable => false;

    protected internal override PhpObject? MethodDelegate => Inner;

    protected internal override void OnDestroyed()
    {
        Engine engine = Class.Engine;
        Forget(engine);
        SetInner(engine, null);
    }

    protected internal override void VisitHeld(Action<Value> visit)
    {
        visit(Data);
        visit(DataKey);
        if (Inner is null)
            return;
        visit(Value.FromObject(Inner));
        // The iteration holds it once more; over an IteratorAggregate it holds what getIterator() gave instead.
        if (_iteration is not null && Inner.Class.IsSubclassOf(Class.Engine.BuiltInClass("Iterator")))
            visit(Value.FromObject(Inner));
    }
}
