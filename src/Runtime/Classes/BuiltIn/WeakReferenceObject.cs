using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>Refers to an object without keeping it alive: https://www.php.net/manual/en/class.weakreference.php</summary>
[PhpClass("WeakReference", Extension = "Core", IsFinal = true, IsNotSerializable = true, ForbidsDynamicProperties = true)]
public sealed class WeakReferenceObject(PhpClass @class) : PhpObject(@class)
{
    private PhpObject? _target;

    [PhpMethod(Returns = "")]
    public void __construct(Engine engine) =>
        throw engine.Error("Direct instantiation of WeakReference is not allowed, use WeakReference::create instead");

    /// <summary>The one weak reference to an object: as long as it lives, the same is returned.</summary>
    [PhpMethod]
    public static WeakReferenceObject create(Engine engine, PhpObject @object)
    {
        Dictionary<PhpObject, WeakReferenceObject> known = Known(engine);
        if (known.TryGetValue(@object, out WeakReferenceObject? existing))
            return existing;
        var created = new WeakReferenceObject(engine.BuiltInClass("WeakReference")) { _target = @object };
        known.Add(@object, created);
        engine.WeakReferences.Add(@object, () => created.Forget(engine));
        return created;
    }

    /// <summary>The object, or null when it is gone.</summary>
    [PhpMethod(Name = "get")]
    public PhpObject? GetTarget() => _target;

    protected internal override void OnDestroyed()
    {
        if (_target is not null)
            Forget(Class.Engine);
    }

    protected internal override bool IsCloneable => false;

    private void Forget(Engine engine)
    {
        if (_target is null)
            return;
        Dictionary<PhpObject, WeakReferenceObject> known = Known(engine);
        if (known.TryGetValue(_target, out WeakReferenceObject? current) && current == this)
            known.Remove(_target);
        _target = null;
    }

    private static Dictionary<PhpObject, WeakReferenceObject> Known(Engine engine) =>
        engine.State(static _ => new Dictionary<PhpObject, WeakReferenceObject>());
}
