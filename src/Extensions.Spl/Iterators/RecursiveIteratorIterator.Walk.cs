using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Iterators;

// The walk itself: a stack of iterators, each with what is to be done next on its level.
public partial class RecursiveIteratorIterator
{
    private const int AnyDepth = -1;

    private readonly List<Level> _levels = [];
    private int _maxDepth = AnyDepth;
    private long _mode;
    private bool _isWalking;
    private Hooks _hooks;

    private protected long WalkFlags { get; private set; }

    private protected int Depth => _levels.Count - 1;

    private enum Step : byte
    {
        /// <summary>Test whether there is an element.</summary>
        Start,
        /// <summary>Go to the next element first.</summary>
        Next,
        /// <summary>Test whether the element has children.</summary>
        Test,
        /// <summary>Show the element, which has children.</summary>
        Self,
        /// <summary>Go into the element's children.</summary>
        Child,
    }

    /// <summary>The methods that a script's class overrides and the walk calls.</summary>
    [Flags]
    private enum Hooks : byte
    {
        None = 0,
        BeginIteration = 1,
        EndIteration = 2,
        HasChildren = 4,
        GetChildren = 8,
        BeginChildren = 16,
        EndChildren = 32,
        NextElement = 64,
    }

    /// <summary>An iterator on the stack; the object is held.</summary>
    private sealed class Level(PhpObject target, ObjectIterator iteration)
    {
        public readonly PhpObject Target = target;
        public readonly ObjectIterator Iteration = iteration;
        public Step Step = Step.Start;
    }

    private protected void Construct(Engine engine, PhpObject iterator, long mode, long flags)
    {
        if (!iterator.Class.IsSubclassOf(engine.BuiltInClass("RecursiveIterator")))
            throw engine.Error("InvalidArgumentException", "An instance of RecursiveIterator or IteratorAggregate creating it is required");
        PopTo(engine, 0);
        _mode = mode;
        WalkFlags = flags;
        _maxDepth = AnyDepth;
        _isWalking = false;
        _hooks = Class.IsUser ? FindHooks(Class) : Hooks.None;
        Push(engine, iterator);
    }

    private static Hooks FindHooks(PhpClass @class) =>
        Hook(@class, "beginiteration", Hooks.BeginIteration) | Hook(@class, "enditeration", Hooks.EndIteration)
        | Hook(@class, "callhaschildren", Hooks.HasChildren) | Hook(@class, "callgetchildren", Hooks.GetChildren)
        | Hook(@class, "beginchildren", Hooks.BeginChildren) | Hook(@class, "endchildren", Hooks.EndChildren)
        | Hook(@class, "nextelement", Hooks.NextElement);

    private static Hooks Hook(PhpClass @class, string lowerName, Hooks hook) =>
        @class.FindMethod(lowerName) is { IsUser: true } ? hook : Hooks.None;

    private void CallHook(Engine engine, Hooks hook, string lowerName)
    {
        if ((_hooks & hook) != 0)
            engine.Lifetime.Watch(engine.CallMethod(this, lowerName));
    }

    private void Push(Engine engine, PhpObject target)
    {
        target.Holders++;
        _levels.Add(new Level(target, ObjectIterator.Traverse(engine, target)));
    }

    private void Pop(Engine engine)
    {
        Level level = _levels[^1];
        _levels.RemoveAt(_levels.Count - 1);
        engine.Lifetime.Release(Value.FromObject(level.Target));
        level.Iteration.End(engine);
    }

    private void PopTo(Engine engine, int count)
    {
        while (_levels.Count > count)
            Pop(engine);
    }

    private Level Top(Engine engine)
    {
        VerifyConstructed(engine);
        return _levels[^1];
    }

    private protected void VerifyConstructed(Engine engine)
    {
        if (_levels.Count == 0)
            throw engine.Error("The object is in an invalid state as the parent constructor was not called");
    }

    private protected PhpObject TargetAt(int level) => _levels[level].Target;

    private protected Value CurrentValue(Engine engine) => Top(engine).Iteration.Current(engine).OrNull;

    private protected Value CurrentKey(Engine engine) => Top(engine).Iteration.Key(engine).OrNull;

    /// <summary>True while some level has elements left; at the end endIteration() is called.</summary>
    internal bool IsAtElement(Engine engine)
    {
        if (_levels.Count == 0)
            return false;
        for (int level = _levels.Count - 1; level >= 0; level--)
        {
            if (_levels[level].Iteration.IsValid(engine))
                return true;
        }

        if (_isWalking)
            CallHook(engine, Hooks.EndIteration, "enditeration");
        _isWalking = false;
        return false;
    }

    internal void Restart(Engine engine)
    {
        VerifyConstructed(engine);
        while (_levels.Count > 1)
        {
            Pop(engine);
            CallHook(engine, Hooks.EndChildren, "endchildren");
        }

        Level bottom = _levels[0];
        bottom.Step = Step.Start;
        bottom.Iteration.Rewind(engine);
        if (!_isWalking)
            CallHook(engine, Hooks.BeginIteration, "beginiteration");
        _isWalking = true;
        Advance(engine);
    }

    /// <summary>Ends a walk of foreach: all levels but the lowest go.</summary>
    internal void Leave(Engine engine) => PopTo(engine, 1);

    private bool Catches => (WalkFlags & CATCH_GET_CHILD) != 0;

    /// <summary>Goes on to the next element to be shown, or to the end.</summary>
    internal void Advance(Engine engine)
    {
        VerifyConstructed(engine);
        while (true)
        {
            Level level = _levels[^1];
            if (level.Step == Step.Next)
                MoveOn(engine, level);
            if (level.Step is Step.Next or Step.Start)
            {
                if (!level.Iteration.IsValid(engine))
                {
                    if (!LeaveLevel(engine))
                        return;
                    continue;
                }

                level.Step = Step.Test;
            }

            if (TakeStep(engine, level))
                return;
        }
    }

    private void MoveOn(Engine engine, Level level)
    {
        if (Catches)
            CatchNext(engine, level);
        else
            level.Iteration.Next(engine);
    }

    private static void CatchNext(Engine engine, Level level) => Catching.Try(engine, catches: true, () => level.Iteration.Next(engine));

    /// <summary>Back to the level above; false on the lowest one.</summary>
    private bool LeaveLevel(Engine engine)
    {
        if (_levels.Count == 1)
            return false;
        if ((_hooks & Hooks.EndChildren) != 0)
            CatchHook(engine, "endchildren");
        if (_levels.Count > 1)
            Pop(engine);
        return true;
    }

    /// <returns>True when the element is to be shown.</returns>
    private bool TakeStep(Engine engine, Level level)
    {
        switch (level.Step)
        {
            case Step.Test:
                return Test(engine, level);
            case Step.Self:
                if (_mode is SELF_FIRST or CHILD_FIRST)
                    CallHook(engine, Hooks.NextElement, "nextelement");
                level.Step = _mode == SELF_FIRST ? Step.Child : Step.Next;
                return true;
            default:
                GoDown(engine, level);
                return false;
        }
    }

    private bool Test(Engine engine, Level level)
    {
        // When it throws, the walk goes on behind the element.
        level.Step = Step.Next;
        if (Catches ? CatchHasChildren(engine, level) : HasChildren(engine, level))
        {
            bool goesDown = _maxDepth == AnyDepth || _maxDepth > Depth;
            if (goesDown && _mode is >= LEAVES_ONLY and <= CHILD_FIRST)
            {
                level.Step = _mode == SELF_FIRST ? Step.Self : Step.Child;
                return false;
            }

            if (!goesDown && _mode == LEAVES_ONLY)
                return false;
        }

        if ((_hooks & Hooks.NextElement) != 0)
            CatchHook(engine, "nextelement");
        return true;
    }

    private bool HasChildren(Engine engine, Level level) => Conversions.ToBool(((_hooks & Hooks.HasChildren) != 0
        ? engine.CallMethod(this, "callhaschildren")
        : engine.CallMethod(level.Target, "haschildren")).Dereferenced);

    private bool CatchHasChildren(Engine engine, Level level)
    {
        bool hasChildren = false;
        Catching.Try(engine, catches: true, () => hasChildren = HasChildren(engine, level));
        return hasChildren;
    }

    /// <summary>Calls an overridden method; its exceptions may be dropped.</summary>
    private void CatchHook(Engine engine, string lowerName) =>
        Catching.Try(engine, Catches, () => engine.Lifetime.Watch(engine.CallMethod(this, lowerName)));

    private void GoDown(Engine engine, Level level)
    {
        Value children = Value.Undefined;
        if (!Catching.Try(engine, Catches, () => children = ((_hooks & Hooks.GetChildren) != 0
            ? engine.CallMethod(this, "callgetchildren")
            : engine.CallMethod(level.Target, "getchildren")).Dereferenced))
        {
            level.Step = Step.Next;
            return;
        }

        if (!children.IsObject || !children.AsObject.Class.IsSubclassOf(engine.BuiltInClass("RecursiveIterator")))
            throw engine.Error("UnexpectedValueException", "Objects returned by RecursiveIterator::getChildren() must implement RecursiveIterator");
        level.Step = _mode == CHILD_FIRST ? Step.Self : Step.Next;
        Push(engine, children.AsObject);
        _levels[^1].Iteration.Rewind(engine);
        if ((_hooks & Hooks.BeginChildren) != 0)
            CatchHook(engine, "beginchildren");
    }

    // ---------------------------------------------------------------- as an object

    protected internal override bool IsCloneable => false;

    protected internal override PhpObject? MethodDelegate => _levels.Count == 0 ? null : _levels[^1].Target;

    protected internal override ObjectIterator? CreateIterator(Engine engine, bool byReference)
    {
        if (!IterationMethods.AreNative(engine, Class, byReference))
            return null;
        if (_levels.Count == 0)
            throw engine.Error("Object is not initialized");
        return new RecursiveIteration(this);
    }

    protected internal override void OnDestroyed() => PopTo(Class.Engine, 0);

    protected internal override void VisitHeld(Action<Value> visit)
    {
        foreach (Level level in _levels)
        {
            visit(Value.FromObject(level.Target));
            // The iteration holds it once more.
            visit(Value.FromObject(level.Target));
        }
    }

    /// <summary>foreach over an object whose methods no script overrides.</summary>
    private sealed class RecursiveIteration : ObjectIterator
    {
        private readonly RecursiveIteratorIterator _target;

        public RecursiveIteration(RecursiveIteratorIterator target)
        {
            _target = target;
            target.Holders++;
        }

        public override void Rewind(Engine engine) => _target.Restart(engine);

        public override bool IsValid(Engine engine) => _target.IsAtElement(engine);

        public override Value Current(Engine engine) => _target.CurrentValue(engine);

        public override Value Key(Engine engine) => _target.CurrentKey(engine);

        public override void Next(Engine engine) => _target.Advance(engine);

        protected override void Release(Engine engine)
        {
            _target.Leave(engine);
            engine.Lifetime.Release(Value.FromObject(_target));
        }
    }
}
