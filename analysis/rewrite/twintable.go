package rewrite

import (
	"strings"
	"sync"
)

// twin is an async class that stands beside a blocking one: what makes an
// object of it, and what becomes of each use of the object. A use that is not
// listed has no counterpart, and nothing is offered then.
type twin struct {
	made      []string // qualified names of what makes the blocking object
	async     string   // what makes the async one
	requires  string   // the distribution; empty: the standard library, or the blocking one's own
	framework string   // empty: any
	// awaited: making the object is awaited; awaitedInWith: at the head of a
	// with statement too.
	awaited, awaitedInWith bool
	// closed: the object has to be closed, whatever happens, or it would keep a
	// thread, for which the program waits when it ends.
	closed bool
	// commits: leaving a with statement over the blocking object commits.
	commits    bool
	positional int    // how many positional arguments the async one takes; -1: as many
	refuse     string // keywords that it doesn't take, or means otherwise
	adds       string // arguments that keep what the blocking one does
	reason     string // why it is not quite the same
	sequence   bool   // the first argument is a command, taken apart by the async one
	slowLoops  bool   // each use costs a hop to a thread: many of them are slower than one
	types      map[string]asyncType
}

// asyncType is what can be done with an async object.
type asyncType struct {
	members  map[string]member
	iterates bool   // for becomes async for
	enters   string // the type that `async with` gives; empty: it can't stand there
	any      string // the type of attributes and items that are no members
}

// member is a method or attribute of an async type.
type member struct {
	how    string // "await", "call", "read" or "set"
	gives  string // the type of its value; empty: a plain one
	rename string
	check  string // which arguments are the same: see checks
}

// asyncTypes reads the types of a twin: for each a line of words, in which
// `await:`, `call:`, `read:` and `set:` stand before the members that are
// awaited, called as they are, read, or read and assigned. A member may have
// `=type`, `>name` and `!check` behind it. `iter`, `with=type` and `any=type`
// tell of the type itself.
func asyncTypes(lines map[string]string) map[string]asyncType {
	types := map[string]asyncType{}
	for name, line := range lines {
		t := asyncType{members: map[string]member{}}
		how := ""
		for _, word := range strings.Fields(line) {
			switch {
			case strings.HasSuffix(word, ":"):
				how = strings.TrimSuffix(word, ":")
			case word == "iter":
				t.iterates = true
			case strings.HasPrefix(word, "with="):
				t.enters = word[len("with="):]
			case strings.HasPrefix(word, "any="):
				t.any = word[len("any="):]
			default:
				m := member{how: how}
				word, m.check, _ = strings.Cut(word, "!")
				word, m.rename, _ = strings.Cut(word, ">")
				word, m.gives, _ = strings.Cut(word, "=")
				t.members[word] = m
			}
		}
		types[name] = t
	}
	return types
}

// object is the name of a twin's own type.
const object = "object"

const fileMembers = "await: read readline readlines write writelines seek tell flush truncate %s read: name mode closed iter with=object"

var twinTable = sync.OnceValue(func() []*twin {
	cursor := "await: execute=cursor executemany=cursor executescript=cursor fetchone fetchmany fetchall close read: rowcount lastrowid description set: arraysize row_factory iter"
	file := func(closes string) map[string]asyncType {
		return asyncTypes(map[string]string{object: strings.Replace(fileMembers, "%s", closes, 1)})
	}
	lock := asyncTypes(map[string]string{object: "await: acquire!none call: release locked with=object"})
	chat := asyncTypes(map[string]string{
		object: "await: close with=object any=resource",
		"resource": "await: create!nostream parse!nostream retrieve delete embed count_tokens cancel generate edit moderations call: checkpoints!never " +
			"any=resource",
	})
	return []*twin{
		{
			made: []string{"sqlite3.connect"}, async: "aiosqlite.connect", requires: "aiosqlite", framework: "asyncio",
			awaited: true, closed: true, commits: true, positional: 1,
			types: asyncTypes(map[string]string{
				object: "await: execute=cursor executemany=cursor executescript=cursor cursor=cursor commit rollback close " +
					"read: total_changes in_transaction set: row_factory text_factory isolation_level with=object",
				"cursor": cursor,
			}),
		},
		{
			made: []string{"psycopg.connect", "psycopg.Connection.connect"}, async: "psycopg.AsyncConnection.connect",
			awaited: true, awaitedInWith: true, positional: -1,
			reason: "on Windows an async connection of psycopg needs another event loop than the default one",
			types: asyncTypes(map[string]string{
				object:        "await: execute=cursor commit rollback close call: cursor=cursor transaction=transaction read: autocommit closed broken info with=object",
				"cursor":      "await: execute=cursor executemany fetchone fetchmany fetchall close read: rowcount description rownumber statusmessage closed iter with=cursor",
				"transaction": "with=transaction",
			}),
		},
		{
			made: []string{"redis.Redis", "redis.StrictRedis", "redis.client.Redis"}, async: "redis.asyncio.Redis", positional: -1,
			refuse: "connection_pool", types: redisTypes(),
		},
		{
			made: []string{"redis.from_url", "redis.Redis.from_url"}, async: "redis.asyncio.from_url", positional: -1,
			refuse: "connection_pool", types: redisTypes(),
		},
		{
			made: []string{"pymongo.MongoClient", "pymongo.mongo_client.MongoClient"}, async: "pymongo.AsyncMongoClient", positional: -1,
			reason: "AsyncMongoClient came with PyMongo 4.13",
			types: asyncTypes(map[string]string{
				object: "await: close list_database_names server_info drop_database call: get_database=database get_default_database=database with=object any=database",
				"database": "await: command list_collection_names create_collection drop_collection call: get_collection=collection " +
					"read: name any=collection",
				"collection": "await: aggregate=cursor bulk_write count_documents create_index create_indexes delete_many delete_one distinct drop drop_index " +
					"estimated_document_count find_one find_one_and_delete find_one_and_replace find_one_and_update index_information insert_many insert_one " +
					"rename replace_one update_many update_one call: find=cursor read: name full_name",
				"cursor": "await: close to_list next call: sort=cursor limit=cursor skip=cursor batch_size=cursor hint=cursor max_time_ms=cursor iter",
			}),
		},
		{made: []string{"openai.OpenAI", "openai.Client"}, async: "openai.AsyncOpenAI", positional: -1, refuse: "http_client", types: chat},
		{made: []string{"openai.AzureOpenAI"}, async: "openai.AsyncAzureOpenAI", positional: -1, refuse: "http_client azure_ad_token_provider", types: chat},
		{made: []string{"anthropic.Anthropic", "anthropic.Client"}, async: "anthropic.AsyncAnthropic", positional: -1, refuse: "http_client", types: chat},
		{
			made: []string{"httpx.Client"}, async: "httpx.AsyncClient", positional: -1, refuse: "transport mounts event_hooks auth app",
			types: asyncTypes(map[string]string{
				object: "await: get post put patch delete head options request send!nostream close>aclose " +
					"call: build_request read: is_closed set: headers cookies base_url timeout params with=object",
			}),
		},
		{
			made: []string{"requests.Session", "requests.session", "requests.sessions.Session"}, async: "httpx.AsyncClient", requires: "httpx",
			adds: "follow_redirects=True, timeout=None", reason: requestsReason,
			types: asyncTypes(map[string]string{
				object: "await: get=response!request post=response!request put=response!request patch=response!request delete=response!request " +
					"options=response!request close>aclose read: headers with=object",
				"response": httpxResponse,
			}),
		},
		{
			made: []string{"open", "io.open"}, async: "aiofiles.open", requires: "aiofiles", framework: "asyncio", positional: 2,
			awaited: true, slowLoops: true, types: file("close"),
		},
		{
			made: []string{"open", "io.open"}, async: "anyio.open_file", requires: "anyio", positional: -1,
			awaited: true, awaitedInWith: true, slowLoops: true, types: file("close>aclose"),
		},
		{
			made: []string{"open", "io.open"}, async: "trio.open_file", requires: "trio", framework: "trio", positional: -1,
			awaited: true, awaitedInWith: true, slowLoops: true, types: file("close>aclose"),
		},
		{
			made: []string{"subprocess.Popen"}, async: "asyncio.create_subprocess_exec", framework: "asyncio", positional: 1, awaited: true, sequence: true,
			refuse: "shell text universal_newlines encoding errors bufsize",
			types: asyncTypes(map[string]string{
				object:   "await: communicate!input wait!none call: kill terminate send_signal read: pid returncode stdout=stream stderr=stream",
				"stream": "await: read readline iter",
			}),
		},
		{made: []string{"threading.Lock"}, async: "asyncio.Lock", framework: "asyncio", types: lock},
		{made: []string{"threading.Lock"}, async: "anyio.Lock", framework: "anyio", requires: "anyio", types: lock},
		{made: []string{"threading.Lock"}, async: "trio.Lock", framework: "trio", requires: "trio", types: lock},
		{made: []string{"threading.Semaphore"}, async: "asyncio.Semaphore", framework: "asyncio", positional: -1, types: lock},
		{made: []string{"threading.BoundedSemaphore"}, async: "asyncio.BoundedSemaphore", framework: "asyncio", positional: -1, types: lock},
		{
			made: []string{"threading.Event"}, async: "asyncio.Event", framework: "asyncio",
			types: asyncTypes(map[string]string{object: "await: wait!none call: set clear is_set"}),
		},
		{made: []string{"queue.Queue"}, async: "asyncio.Queue", framework: "asyncio", positional: -1, types: queueTypes()},
		{made: []string{"queue.LifoQueue"}, async: "asyncio.LifoQueue", framework: "asyncio", positional: -1, types: queueTypes()},
		{made: []string{"queue.PriorityQueue"}, async: "asyncio.PriorityQueue", framework: "asyncio", positional: -1, types: queueTypes()},
	}
})

// httpxResponse is what a response of requests and one of httpx have alike.
const httpxResponse = "read: text content status_code headers call: json!none raise_for_status"

const requestsReason = "it raises httpx's exceptions, where a caller may expect those of requests, and takes a text for UTF-8 that names no charset"

func queueTypes() map[string]asyncType {
	return asyncTypes(map[string]string{object: "await: get!none put!one join!none call: qsize empty full task_done"})
}

// redisTypes has the commands that are no more than a question and its answer.
func redisTypes() map[string]asyncType {
	const commands = "get set setex setnx mget mset getset getdel getex append strlen incr incrby incrbyfloat decr decrby delete exists expire " +
		"expireat ttl pttl persist rename type keys hget hset hmget hmset hgetall hdel hexists hkeys hvals hlen hincrby lpush rpush lpop rpop llen " +
		"lrange lindex lset lrem ltrim sadd srem smembers sismember scard spop zadd zrem zrange zrevrange zrangebyscore zscore zcard zcount zincrby " +
		"zrank publish ping flushdb flushall dbsize info time xadd xlen pfadd pfcount setbit getbit touch unlink"
	queued := strings.Join(strings.Fields(commands), "=pipeline ") + "=pipeline"
	return asyncTypes(map[string]string{
		object:     "await: close>aclose " + commands + " call: pipeline=pipeline scan_iter=keys hscan_iter=keys sscan_iter=keys zscan_iter=keys with=object",
		"pipeline": "await: execute call: " + queued + " with=pipeline",
		"keys":     "iter",
	})
}
