using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams.Filters;

/// <summary>A filter that a script wrote: an object of a class derived from php_user_filter.</summary>
/// <remarks>https://www.php.net/manual/en/class.php-user-filter.php</remarks>
internal sealed class UserFilter : StreamFilter
{
    private readonly Engine _engine;
    private readonly PhpObject _target;

    private UserFilter(Engine engine, string name, PhpObject target)
    {
        _engine = engine;
        Name = name;
        _target = target;
        target.Holders++;
    }

    public override string Name { get; }

    /// <summary>Makes an object and has it prepare itself; null, with a warning where there is no class, when that fails.</summary>
    public static StreamFilter? Create(Engine engine, string name, string className, Value parameters)
    {
        if (engine.FindClass(className) is not { } userClass)
        {
            engine.FunctionWarning("User-filter \"" + name + "\" requires class \"" + className + "\", but that class is not defined");
            return null;
        }

        if (!userClass.IsInstantiable)
            throw engine.Error("Cannot instantiate " + (userClass.IsAbstract ? "abstract class " : "interface ") + userClass.PrintedName);
        var filter = new UserFilter(engine, name, userClass.Allocate());
        filter.SetProperty("filtername", Value.FromLatin1(name));
        filter.SetProperty("params", parameters.OrNull);
        if (userClass.FindMethod("oncreate") is not { } prepare || !IsFalse(prepare.Call(engine, filter._target, userClass, [])))
            return filter;
        engine.Lifetime.Release(Value.FromObject(filter._target));
        return null;
    }

    private static bool IsFalse(Value value) => value.IsBool && !value.AsBool;

    private void SetProperty(string name, Value value) => ObjectAccess.Write(_engine, _target, name, value, _target.Class, strict: false);

    public override FilterStatus Process(PhpStream stream, List<StreamBucket> input, List<StreamBucket> output, ref long consumed, FilterFlags flags)
    {
        bool hasStream = ObjectAccess.Find(_target.Class, "stream", _target.Class).Property is not null || _target.DynamicProperties?.ContainsKey(ArrayKey.FromLatin1("stream")) == true;
        if (hasStream)
            SetProperty("stream", stream);
        var inward = new BucketBrigade(_engine, input);
        var outward = new BucketBrigade(_engine, output);
        // Held here, so that it keeps its value when the call ends.
        var count = new PhpReference(consumed) { Holders = 1 };
        FilterStatus status = FilterStatus.Fatal;
        if (_target.Class.FindMethod("filter") is { } method)
        {
            bool wasBeingFiltered = stream.IsBeingFiltered;
            stream.IsBeingFiltered = true;
            Value result;
            try
            {
                result = method.Call(_engine, _target, _target.Class, [inward, outward, Value.FromReference(count), (flags & FilterFlags.Close) != 0]);
            }
            finally
            {
                stream.IsBeingFiltered = wasBeingFiltered;
            }

            status = Conversions.ToInt(_engine, result) switch { 2 => FilterStatus.PassOn, 1 => FilterStatus.FeedMe, _ => FilterStatus.Fatal };
            consumed = Conversions.ToInt(_engine, count.Value);
        }
        else
        {
            _engine.FunctionWarning("Failed to call filter function");
        }

        if (input.Count > 0)
        {
            input.Clear();
            _engine.FunctionWarning("Unprocessed filter buckets remaining on input brigade");
        }

        if (hasStream)
            SetProperty("stream", Value.Null);
        return status;
    }

    public override void OnRemoved()
    {
        try
        {
            _target.Class.FindMethod("onclose")?.Call(_engine, _target, _target.Class, []);
        }
        finally
        {
            _engine.Lifetime.Release(Value.FromObject(_target));
        }
    }
}

/// <summary>The data before or behind a filter, as its script sees them.</summary>
internal sealed class BucketBrigade(Engine engine, List<StreamBucket> buckets) : PhpResource(engine, "userfilter.bucket brigade")
{
    public List<StreamBucket> Buckets => buckets;

    protected override void OnClosed()
    {
    }
}

/// <summary>A piece of data, as the "bucket" of the objects that scripts handle.</summary>
internal sealed class BucketResource(Engine engine, StreamBucket bucket) : PhpResource(engine, "userfilter.bucket")
{
    public StreamBucket Bucket => bucket;

    protected override void OnClosed()
    {
    }
}
