using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Errors;

/// <summary>What a failed assertion calls: the setting assert.callback, until assert_options() says something else.</summary>
internal sealed class AssertionCallback(Engine engine)
{
    private Value _value = Value.Undefined;

    /// <summary>What the setting said when the callback was set: a change of it counts again.</summary>
    private string? _setting;

    /// <summary>Null when there is none.</summary>
    public Value Value
    {
        get
        {
            string? setting = engine.Ini.Get("assert.callback");
            if (!_value.IsUndefined && ReferenceEquals(setting, _setting))
                return _value;
            return string.IsNullOrEmpty(setting) ? Value.Null : Value.FromLatin1(setting);
        }
    }

    public void Set(Value value)
    {
        if (value.IsCounted)
            value.Heap!.Holders++;
        Value before = _value;
        _value = value;
        _setting = engine.Ini.Get("assert.callback");
        engine.Lifetime.Release(before);
    }
}
