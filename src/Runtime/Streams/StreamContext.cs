using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Options of wrappers, by wrapper and name, that streams are opened with; a resource.</summary>
/// <remarks>https://www.php.net/manual/en/context.php</remarks>
public sealed partial class StreamContext : PhpResource
{
    private PhpArray _options = new();
    private Value _notification = Value.Undefined;

    public StreamContext(Engine engine) : base(engine, "stream-context") => _options.Holders++;

    /// <summary>A copy of all options: wrapper, then option, then value.</summary>
    public PhpArray Options => _options.Clone();

    /// <summary>The "notification" parameter: who is told about progress; undefined for nobody.</summary>
    public Value Notification
    {
        get => _notification;
        set
        {
            if (value.IsCounted)
                value.Heap!.Holders++;
            Engine.Lifetime.Release(_notification);
            _notification = value;
        }
    }

    /// <summary>An option's value; undefined when it is not set.</summary>
    public Value this[string wrapper, string option] =>
        _options[wrapper] is { IsArray: true } options ? options.AsArray[option] : Value.Undefined;

    /// <summary>Sets an option.</summary>
    public void Set(ArrayKey wrapper, ArrayKey option, Value value)
    {
        PhpArray options = _options[wrapper] is { IsArray: true } present ? present.AsArray.Clone() : new PhpArray();
        Value before = options[option];
        options.Set(option, value);
        Engine.Lifetime.Release(before);
        Put(wrapper, options);
    }

    /// <summary>Sets the options of one wrapper, which has none yet, to none.</summary>
    public void AddWrapper(ArrayKey wrapper)
    {
        if (!_options.ContainsKey(wrapper))
            Put(wrapper, new PhpArray());
    }

    private void Put(ArrayKey wrapper, PhpArray options)
    {
        PhpArray changed = _options.Clone();
        Value before = changed[wrapper];
        changed.Set(wrapper, options);
        Engine.Lifetime.Release(before);
        changed.Holders++;
        PhpArray released = _options;
        _options = changed;
        Engine.Lifetime.Release(Value.FromArray(released));
    }

    protected override void OnClosed()
    {
        Notification = Value.Undefined;
        Engine.Lifetime.Release(Value.FromArray(_options));
        _options = new PhpArray();
    }
}
