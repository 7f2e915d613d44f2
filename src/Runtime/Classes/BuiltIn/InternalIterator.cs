using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>What getIterator() of native classes returns: https://www.php.net/manual/en/class.internaliterator.php</summary>
[PhpClass("InternalIterator", Extension = "Core", Interfaces = ["Iterator"], IsFinal = true, IsNotSerializable = true,
    ForbidsDynamicProperties = true)]
public sealed class InternalIterator(PhpClass @class) : PhpObject(@class)
{
    private ObjectIterator? _iteration;
    private bool _isRewound;

    internal InternalIterator(PhpClass @class, ObjectIterator iteration) : this(@class) => _iteration = iteration;

    [PhpMethod(Visibility = MemberFlags.Private, Returns = "")]
    public void __construct()
    {
    }

    [PhpMethod]
    public Value current(Engine engine)
    {
        ObjectIterator iteration = Rewound(engine);
        return iteration.IsValid(engine) ? iteration.Current(engine) : Value.Null;
    }

    [PhpMethod]
    public Value key(Engine engine)
    {
        ObjectIterator iteration = Rewound(engine);
        return iteration.IsValid(engine) ? iteration.Key(engine) : Value.Null;
    }

    [PhpMethod]
    public void next(Engine engine) => Rewound(engine).Next(engine);

    [PhpMethod]
    public bool valid(Engine engine) => Rewound(engine).IsValid(engine);

    [PhpMethod]
    public void rewind(Engine engine)
    {
        _isRewound = true;
        Iteration(engine).Rewind(engine);
    }

    protected internal override bool IsCloneable => false;

    protected internal override void OnDestroyed()
    {
        _iteration?.End(Class.Engine);
        _iteration = null;
    }

    /// <summary>The iteration starts when something is asked of it.</summary>
    private ObjectIterator Rewound(Engine engine)
    {
        if (!_isRewound)
            rewind(engine);
        return Iteration(engine);
    }

    private ObjectIterator Iteration(Engine engine) =>
        _iteration ?? throw engine.Error("The InternalIterator object has not been properly initialized");
}
