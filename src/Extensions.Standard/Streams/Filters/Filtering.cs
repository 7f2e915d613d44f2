using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams.Filters;

/// <summary>Filters of streams.</summary>
[PhpExtension("standard")]
public static class Filtering
{
    /// <summary>Adds a filter behind the others.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="filter_name">The filter.</param>
    /// <param name="mode">STREAM_FILTER_READ, _WRITE or both; 0 for what the stream's mode has.</param>
    /// <param name="params">What the filter gets.</param>
    /// <returns>A handle to remove it by; false, with a warning, when it cannot be made.</returns>
    /// <remarks>https://www.php.net/stream_filter_append</remarks>
    [PhpFunction(Returns = "")]
    public static Value stream_filter_append(
        Engine engine,
        [PhpParameter(Type = "stream")] PhpStream stream,
        PhpString filter_name,
        long mode = 0,
        [PhpParameter(Default = "UNKNOWN")] Value @params = default)
        => Add(engine, stream, filter_name.ToLatin1(), mode, @params, first: false);

    /// <summary>Adds a filter before the others.</summary>
    /// <returns>A handle to remove it by; false, with a warning, when it cannot be made.</returns>
    /// <remarks>https://www.php.net/stream_filter_prepend</remarks>
    [PhpFunction(Returns = "")]
    public static Value stream_filter_prepend(
        Engine engine,
        [PhpParameter(Type = "stream")] PhpStream stream,
        PhpString filter_name,
        long mode = 0,
        [PhpParameter(Default = "UNKNOWN")] Value @params = default)
        => Add(engine, stream, filter_name.ToLatin1(), mode, @params, first: true);

    private static Value Add(Engine engine, PhpStream stream, string name, long mode, Value parameters, bool first)
    {
        bool reads = (mode & StreamConstants.STREAM_FILTER_READ) != 0;
        bool writes = (mode & StreamConstants.STREAM_FILTER_WRITE) != 0;
        if (!reads && !writes)
        {
            reads = stream.Mode.AsSpan().IndexOfAny('r', '+') >= 0;
            writes = stream.Mode.AsSpan().IndexOfAny("w+a") >= 0;
        }

        StreamFilterTable table = StreamFilterTable.Of(engine);
        StreamFilter? filter = null;
        if (reads)
        {
            filter = table.Create(engine, name, parameters);
            if (filter is null || !stream.AddReadFilter(filter, first))
                return false;
        }

        if (writes)
        {
            filter = table.Create(engine, name, parameters);
            if (filter is null)
                return false;
            stream.WriteFilters.Insert(first ? 0 : stream.WriteFilters.Count, filter);
        }

        return filter is null ? false : new FilterHandle(stream, filter);
    }

    /// <summary>Takes a filter out, after it has given away what it kept back.</summary>
    /// <returns>False, with a warning, when it cannot do that.</returns>
    /// <remarks>https://www.php.net/stream_filter_remove</remarks>
    [PhpFunction]
    public static bool stream_filter_remove(Engine engine, PhpResource stream_filter)
    {
        if (stream_filter is not FilterHandle { IsOpen: true } handle)
            throw engine.TypeError("stream_filter_remove(): supplied resource is not a valid stream filter resource");
        if (!handle.Stream.FlushFilter(handle.Filter, FilterFlags.Close))
        {
            engine.FunctionWarning("Unable to flush filter, not removing");
            return false;
        }

        handle.Close();
        handle.Stream.RemoveFilter(handle.Filter);
        return true;
    }

    /// <summary>The names of the filters.</summary>
    /// <remarks>https://www.php.net/stream_get_filters</remarks>
    [PhpFunction]
    public static PhpArray stream_get_filters(Engine engine)
    {
        var names = new PhpArray();
        foreach (string name in StreamFilterTable.Of(engine).Names)
            names.Append(Value.FromLatin1(name));
        return names;
    }

    /// <summary>Makes a class known as a filter.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filter_name">The filter; with .* at its end for all names that begin so.</param>
    /// <param name="class">The class's name.</param>
    /// <returns>False when the name is taken.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: an empty name.</exception>
    /// <remarks>https://www.php.net/stream_filter_register</remarks>
    [PhpFunction]
    public static bool stream_filter_register(Engine engine, PhpString filter_name, PhpString @class)
    {
        if (filter_name.IsEmpty)
            throw engine.ArgumentValueError(1, "must be a non-empty string");
        if (@class.IsEmpty)
            throw engine.ArgumentValueError(2, "must be a non-empty string");
        string className = @class.ToLatin1();
        return StreamFilterTable.Of(engine).Add(filter_name.ToLatin1(), (engine, name, parameters) => UserFilter.Create(engine, name, className, parameters));
    }

    /// <summary>Takes the first piece of data.</summary>
    /// <returns>An object with "bucket", "data" and "datalen"; null when there is none.</returns>
    /// <remarks>https://www.php.net/stream_bucket_make_writeable</remarks>
    [PhpFunction(Returns = "?object")]
    public static Value stream_bucket_make_writeable(Engine engine, PhpResource brigade)
    {
        List<StreamBucket> buckets = BucketsOf(engine, brigade);
        if (buckets.Count == 0)
            return Value.Null;
        StreamBucket first = buckets[0];
        buckets.RemoveAt(0);
        return MakeObject(engine, first);
    }

    /// <summary>Makes a piece of data.</summary>
    /// <returns>An object with "bucket", "data" and "datalen".</returns>
    /// <remarks>https://www.php.net/stream_bucket_new</remarks>
    [PhpFunction(Returns = "object")]
    public static Value stream_bucket_new(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream, PhpString buffer)
        => MakeObject(engine, new StreamBucket(buffer));

    private static PhpObject MakeObject(Engine engine, StreamBucket bucket)
    {
        PhpObject made = engine.BuiltInClass("stdClass").Allocate();
        var properties = new PhpArray();
        properties.Set("bucket", new BucketResource(engine, bucket));
        properties.Set("data", bucket.Data);
        properties.Set("datalen", bucket.Data.Length);
        made.DynamicProperties = properties;
        properties.Holders++;
        return made;
    }

    /// <summary>Adds a piece of data at the end.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the object is none.</exception>
    /// <remarks>https://www.php.net/stream_bucket_append</remarks>
    [PhpFunction]
    public static void stream_bucket_append(Engine engine, PhpResource brigade, PhpObject bucket) => Attach(engine, brigade, bucket, atEnd: true);

    /// <summary>Adds a piece of data at the start.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the object is none.</exception>
    /// <remarks>https://www.php.net/stream_bucket_prepend</remarks>
    [PhpFunction]
    public static void stream_bucket_prepend(Engine engine, PhpResource brigade, PhpObject bucket) => Attach(engine, brigade, bucket, atEnd: false);

    private static void Attach(Engine engine, PhpResource brigade, PhpObject piece, bool atEnd)
    {
        Value held = ObjectAccess.ReadIfSet(engine, piece, "bucket", null);
        if (held.IsUndefined || held.IsNull)
            throw engine.ArgumentValueError(2, "must be an object that has a \"bucket\" property");
        List<StreamBucket> buckets = BucketsOf(engine, brigade);
        if (!held.IsResource || held.AsResource is not BucketResource { IsOpen: true } resource)
            throw engine.TypeError(engine.CurrentFunctionName + "(): supplied " + (held.IsResource ? "resource" : "argument") + " is not a valid userfilter.bucket resource");
        StreamBucket bucket = resource.Bucket;
        if (ObjectAccess.ReadIfSet(engine, piece, "data", null) is { IsString: true } data)
            bucket.Data = data.AsString;
        // A piece that is given twice is still one.
        buckets.Remove(bucket);
        buckets.Insert(atEnd ? buckets.Count : 0, bucket);
    }

    private static List<StreamBucket> BucketsOf(Engine engine, PhpResource brigade) => brigade is BucketBrigade { IsOpen: true } open
        ? open.Buckets
        : throw engine.TypeError(engine.CurrentFunctionName + "(): supplied resource is not a valid userfilter.bucket brigade resource");
}

/// <summary>What filters that scripts write derive from.</summary>
/// <remarks>https://www.php.net/manual/en/class.php-user-filter.php</remarks>
[PhpExtension("standard")]
[PhpClass("php_user_filter", Order = 3)]
[PhpProperty("filtername", Type = "string", Default = "''")]
[PhpProperty("params", Type = "mixed", Default = "''")]
[PhpProperty("stream", Default = "null")]
internal static class UserFilterClass
{
    [PhpMethod(IsTentative = true)]
    public static long filter(
        PhpObject self,
        PhpResource @in,
        PhpResource @out,
        PhpReference consumed,
        bool closing) => StreamConstants.PSFS_ERR_FATAL;

    [PhpMethod(IsTentative = true)]
    public static bool onCreate(PhpObject self) => true;

    [PhpMethod(IsTentative = true)]
    public static void onClose(PhpObject self)
    {
    }
}
