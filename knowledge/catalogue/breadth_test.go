package catalogue

import (
	"strings"
	"testing"
)

// TestLibrariesThatHandlersUse holds the breadth of the catalogue: of each of
// these modules something blocks.
func TestLibrariesThatHandlersUse(t *testing.T) {
	blocking := map[string]bool{}
	for s := range Default().Symbols() {
		if s.Code == "" {
			continue
		}
		for name := s.Name; name != ""; name = parent(name) {
			blocking[name] = true
		}
	}
	for group, modules := range map[string]string{
		"standard library": `tempfile glob fileinput shelve dbm zipfile tarfile gzip bz2 lzma json pickle tomllib
			logging.handlers smtplib imaplib poplib ftplib telnetlib xmlrpc.client socketserver ssl select selectors signal getpass
			webbrowser pdb breakpoint multiprocessing concurrent.futures queue threading importlib asyncio.run mmap fcntl hashlib zlib
			subprocess socket os pathlib shutil sqlite3 urllib.request http.client time input`,
		"HTTP": `requests httpx httpx2 urllib3 pycurl cloudscraper requests_oauthlib`,
		"databases": `psycopg2 psycopg pymysql MySQLdb mysql.connector pyodbc oracledb pymssql duckdb clickhouse_driver
			clickhouse_connect cassandra neo4j pymongo redis sqlalchemy sqlmodel peewee pony django.db django.core.cache tortoise
			elasticsearch opensearchpy influxdb_client snowflake.connector google.cloud.bigquery`,
		"brokers": `kafka confluent_kafka pika celery rq paho.mqtt stomp pynats`,
		"cloud": `boto3.client boto3.resource google.cloud.storage google.cloud.pubsub_v1 google.cloud.firestore
			azure.storage.blob azure.identity openai anthropic cohere mistralai groq ollama huggingface_hub replicate pinecone
			qdrant_client weaviate chromadb`,
		"remote": `paramiko fabric pysftp fsspec s3fs gcsfs docker kubernetes git pygit2 github slack_sdk stripe twilio sendgrid tweepy`,
		"data": `pandas polars pyarrow numpy PIL cv2 torch transformers sklearn sentence_transformers bcrypt passlib argon2
			cryptography yaml lxml bs4 jinja2 markdown ffmpeg pytesseract whisper`,
		"waiting and hardware": `tenacity retrying backoff schedule tqdm.contrib serial smbus2 RPi.GPIO`,
	} {
		for module := range strings.FieldsSeq(modules) {
			if !blocking[module] {
				t.Errorf("%s: nothing of %s blocks", group, module)
			}
		}
	}
}
